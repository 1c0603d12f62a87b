package org.lianxi.web.audit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.lianxi.web.security.SignedIn;

/** Hands the auditor a copy of the audit trail as the page has filtered it. A refusal ends on the error page. */
@WebServlet("/audit/export")
public class AuditDownload extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient AuditCopy copies;

    @Inject
    private transient SignedIn signedIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AuditFormat format = AuditFormat.named(asked(request, "format").orElse(""));
        AuditCopy.Begun copy = copies.begin(signedIn.person(), AuditQuery.read(name -> asked(request, name)), format);
        response.setContentType(format.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + copy.fileName() + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        copies.write(copy, response.getOutputStream());
    }

    private static Optional<String> asked(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
