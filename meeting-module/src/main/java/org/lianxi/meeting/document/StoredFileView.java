package org.lianxi.meeting.document;

import java.time.Instant;

/** A stored file as pages list it: everything but its bytes. {@code sha256} is in lower-case hexadecimal. */
public record StoredFileView(
        StoredFileId id, String name, FileKind kind, long sizeBytes, String sha256, Instant storedAt) {}
