package org.lianxi.web.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** Files in the data directory by which the portal tells the launcher what it prints; without a launcher it is logged. */
final class LaunchFiles {

    static final String SIGN_INS = "sign-ins.txt";
    static final String SET_UP = "set-up.txt";
    static final String UNFINISHED = "first-start-unfinished.txt";

    private static final System.Logger LOG = System.getLogger(LaunchFiles.class.getName());

    private final Optional<Path> directory;

    private LaunchFiles(Optional<Path> directory) {
        this.directory = directory;
    }

    static LaunchFiles atDataDirectory() {
        return new LaunchFiles(ConfigProvider.getConfig()
                .getOptionalValue("lianxi.data", String.class)
                .map(Path::of));
    }

    void write(String name, String content) {
        if (directory.isEmpty()) {
            LOG.log(System.Logger.Level.INFO, "{0}: {1}", name, content);
            return;
        }
        try {
            Path file = directory.get().resolve(name);
            Files.deleteIfExists(file);
            createPrivate(file);
            Files.writeString(file, content + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String name) {
        return directory.map(path -> Files.exists(path.resolve(name))).orElse(false);
    }

    void remove(String name) {
        directory.ifPresent(path -> {
            try {
                Files.deleteIfExists(path.resolve(name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Readable for the owner alone, where the disk knows owners. */
    private static void createPrivate(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
    }
}
