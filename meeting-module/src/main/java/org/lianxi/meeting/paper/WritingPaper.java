package org.lianxi.meeting.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;

@ApplicationScoped
class WritingPaper implements WritePaper {

    private final Typefaces typefaces = new Typefaces();

    @Override
    public void write(Paper paper, PaperFormat format, OutputStream out) throws IOException {
        switch (format) {
            case DOCX -> new DocxFile(paper).write(out);
            case PDF -> new PdfFile(paper, typefaces).write(out);
        }
    }
}
