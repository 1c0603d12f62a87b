package org.lianxi.meeting.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.refusal.Problem;

/** Decides whether a file may be attached: its size, what it is by content, and whether its name tells the truth. */
final class FileCheck {

    private final String field;
    private final NewFile file;
    private final String shownName;

    FileCheck(String field, NewFile file) {
        this.field = field;
        this.file = file;
        this.shownName = CleanName.of(file.name());
    }

    /** What is wrong with it, if anything. */
    Optional<Problem> problem() {
        if (file.size() == 0) {
            return problem("file-empty");
        }
        if (file.size() > StoreFiles.MOST_BYTES) {
            return problem("file-too-big");
        }
        Optional<FileKind> kind = FileInspection.kindOf(file.content());
        if (kind.isEmpty()) {
            return problem(isAllowedExtension() ? "file-disguised" : "file-kind-forbidden");
        }
        return agrees(kind.get()) ? Optional.empty() : problem("file-disguised");
    }

    /**
     * The file under its clean name.
     *
     * @throws IllegalStateException when it has a {@link #problem}
     */
    CheckedFile checked() {
        FileKind kind = FileInspection.kindOf(file.content())
                .orElseThrow(() -> new IllegalStateException(shownName + " was not checked"));
        return new CheckedFile(file, CleanName.of(file.name(), kind), kind);
    }

    /** Phones often name one kind of picture as another; that deceives nobody and is put right. */
    private boolean agrees(FileKind kind) {
        return Arrays.stream(FileKind.values())
                .filter(named -> named == kind || (named.isPicture() && kind.isPicture()))
                .anyMatch(this::isNamedAs);
    }

    private boolean isAllowedExtension() {
        return Arrays.stream(FileKind.values()).anyMatch(this::isNamedAs);
    }

    private boolean isNamedAs(FileKind kind) {
        String extension = CleanName.extension(shownName);
        return extension.equals(kind.extension()) || (kind == FileKind.JPEG && "jpeg".equals(extension));
    }

    private Optional<Problem> problem(String code) {
        return Optional.of(new Problem(field, code, List.of(shownName)));
    }
}
