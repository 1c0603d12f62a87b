package org.lianxi.web.paper;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianxi.meeting.paper.PaperFormat;

/**
 * Hands out a document as a file: {@code /paper/notice/<meeting>.pdf}, {@code /paper/minutes/<minutes>.docx}. Whoever may read
 * the page may have it; a refusal ends on the error page.
 */
@WebServlet("/paper/*")
public class PaperDownload extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final Pattern ADDRESS = Pattern.compile("/([a-z-]+)/([^/.]+)\\.([a-z]+)");

    @Inject
    private transient PaperPress press;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher asked =
                ADDRESS.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        Optional<PaperKind> kind = asked.matches() ? PaperKind.in(asked.group(1)) : Optional.empty();
        Optional<PaperFormat> format = asked.matches() ? PaperFormat.withExtension(asked.group(3)) : Optional.empty();
        if (kind.isEmpty() || format.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        PaperFile file = press.file(kind.get(), asked.group(2), format.get());
        byte[] content = file.content();
        response.setContentType(file.mediaType());
        response.setHeader("Content-Disposition", file.disposition());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
