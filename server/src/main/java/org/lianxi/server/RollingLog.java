package org.lianxi.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The log file: when it is full it becomes number 1, number 1 becomes number 2, and the last one is given up. */
final class RollingLog extends OutputStream {
    private final Path file;
    private final long fullBytes;
    private final int kept;
    private OutputStream out;
    private long written;

    RollingLog(Path file, long fullBytes, int kept) throws IOException {
        this.file = file;
        this.fullBytes = fullBytes;
        this.kept = kept;
        this.out = open();
        this.written = Files.size(file);
    }

    private OutputStream open() throws IOException {
        return Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    @Override
    public synchronized void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
        if (written + length > fullBytes && written > 0) {
            roll();
        }
        out.write(bytes, offset, length);
        written += length;
    }

    private void roll() throws IOException {
        out.close();
        for (int number = kept; number > 1; number--) {
            if (Files.exists(numbered(number - 1))) {
                Files.move(numbered(number - 1), numbered(number), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.move(file, numbered(1), StandardCopyOption.REPLACE_EXISTING);
        out = open();
        written = 0;
    }

    private Path numbered(int number) {
        return file.resolveSibling(file.getFileName() + "." + number);
    }

    @Override
    public synchronized void flush() throws IOException {
        out.flush();
    }

    @Override
    public synchronized void close() throws IOException {
        out.close();
    }
}
