package org.lianxi.meeting.paper;

import java.io.IOException;
import java.io.OutputStream;

/** Lays a document out and writes it as a file. Needs no database and no transaction: call it when the description is read. */
public interface WritePaper {

    /**
     * Writes the document to a stream, which stays open.
     *
     * @throws IOException when the stream takes no more
     */
    void write(Paper paper, PaperFormat format, OutputStream out) throws IOException;
}
