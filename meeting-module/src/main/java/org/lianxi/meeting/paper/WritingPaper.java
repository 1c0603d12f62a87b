package org.lianxi.meeting.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import org.lianxi.committee.settings.Setting;

@ApplicationScoped
class WritingPaper implements WritePaper {

    private final Typefaces typefaces;

    /** As many at a time as there are processors: more would only take more memory. */
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors());

    /** With the typefaces that the operator has named. */
    WritingPaper() {
        this(new Typefaces(NamedTypefaces.in(Setting::of).usable()));
    }

    WritingPaper(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

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
