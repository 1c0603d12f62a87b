package org.lianxi.web.document;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.lianxi.meeting.document.FileContent;
import org.lianxi.meeting.document.Files;
import org.lianxi.meeting.document.StoredFileId;
import org.lianxi.web.security.SignedIn;

/**
 * Hands an attachment to whoever may read what it belongs to: {@code /file/<id>}. A refusal ends on the error page.
 *
 * <p>The file is saved, never shown inside the portal, and kept by no cache on the way.
 */
@WebServlet("/file/*")
public class FileDownload extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient Files files;

    @Inject
    private transient SignedIn signedIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FileContent file = files.read(signedIn.person(), asked(request));
        byte[] bytes = file.bytes();
        response.setContentType(file.kind().mediaType());
        response.setHeader("Content-Disposition", disposition(file));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static StoredFileId asked(HttpServletRequest request) {
        return new StoredFileId(Optional.ofNullable(request.getPathInfo())
                .map(path -> path.substring(1))
                .orElse(""));
    }

    /** RFC 6266: a plain name for old programs, the real one in UTF-8. */
    private static String disposition(FileContent file) {
        String encoded = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"file." + file.kind().extension() + "\"; filename*=UTF-8''" + encoded;
    }
}
