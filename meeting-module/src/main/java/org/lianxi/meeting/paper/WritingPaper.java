package org.lianxi.meeting.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;

@ApplicationScoped
class WritingPaper implements WritePaper {

    private final Typefaces typefaces = new Typefaces();

    /** As many at a time as there are processors: more would only take more memory. */
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors());

    @Override
    public void write(Paper paper, PaperFormat format, OutputStream out) throws IOException {
        places.acquireUninterruptibly();
        try {
            switch (format) {
                case DOCX -> new DocxFile(paper).write(out);
                case PDF -> new PdfFile(paper, typefaces).write(out);
            }
        } finally {
            places.release();
        }
    }
}
