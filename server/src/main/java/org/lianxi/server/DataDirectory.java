package org.lianxi.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The one directory that holds everything the product keeps; held by one running product at a time. */
final class DataDirectory implements AutoCloseable {
    private static final long NEEDED_MEBIBYTES = 1024;

    private final Path root;
    private final FileChannel lock;

    private DataDirectory(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** How much room is left on the disk of a directory, in bytes. */
    @FunctionalInterface
    interface FreeSpace {
        long bytesAt(Path directory) throws IOException;
    }

    static DataDirectory hold(Path root) {
        return hold(root, directory -> Files.getFileStore(directory).getUsableSpace());
    }

    /**
     * Makes the directory if it is missing and holds it until it is closed or the program ends, however it ends.
     *
     * @throws StartRefused if it cannot be written to, its disk is nearly full, or another product holds it
     */
    static DataDirectory hold(Path root, FreeSpace freeSpace) {
        try {
            Files.createDirectories(root);
            long freeMebibytes = freeSpace.bytesAt(root) >> 20;
            if (freeMebibytes < NEEDED_MEBIBYTES) {
                throw StartRefused.diskNearlyFull(root, freeMebibytes);
            }
            FileChannel lock = lock(root);
            DataDirectory held = new DataDirectory(root, lock);
            Files.createDirectories(held.log().getParent());
            return held;
        } catch (IOException e) {
            throw StartRefused.dataNotWritable(root);
        }
    }

    private static FileChannel lock(Path root) throws IOException {
        Path file = root.resolve("lianxi.lock");
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (!isLocked(channel)) {
            String holder = Files.readString(file).strip();
            channel.close();
            throw StartRefused.dataInUse(root, holder.isEmpty() ? "?" : holder);
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        channel.force(true);
        return channel;
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    Path root() {
        return root;
    }

    Path log() {
        return root.resolve("log").resolve("lianxi.log");
    }

    Path databaseLog() {
        return root.resolve("log").resolve("database.log");
    }

    Path database() {
        return root.resolve("database");
    }

    /** What the server writes while it runs; nothing in it outlives a start. */
    Path server() {
        return root.resolve("server");
    }

    /** What the forms' state is encrypted with; kept, so that a form opened before a restart can be sent after it. */
    Path viewStateKey() {
        return root.resolve("view-state-key");
    }

    /** What the secrets of second factors are encrypted with in the database; without it they are worth nothing. */
    Path secondFactorKey() {
        return root.resolve("second-factor-key");
    }

    /** The demonstration sign-ins, written by the portal. */
    Path signIns() {
        return root.resolve("sign-ins.txt");
    }

    /** The path of the one-time set-up link, written by the portal and removed by it once used. */
    Path setUp() {
        return root.resolve("set-up.txt");
    }

    /** There while the portal makes its first tables and data, which it does before anybody can use it. */
    Path halfFirstStart() {
        return root.resolve("first-start-unfinished.txt");
    }

    boolean hasHalfFirstStart() {
        return Files.exists(halfFirstStart());
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            // The lock goes with the process in any case.
            System.getLogger(DataDirectory.class.getName()).log(System.Logger.Level.DEBUG, "Lock not closed", e);
        }
    }
}
