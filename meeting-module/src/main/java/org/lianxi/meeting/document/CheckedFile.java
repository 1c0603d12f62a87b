package org.lianxi.meeting.document;

/** A file that was found good, under a clean name that ends as its content demands. */
record CheckedFile(NewFile file, String name, FileKind kind) {}
