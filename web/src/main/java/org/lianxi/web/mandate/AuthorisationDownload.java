package org.lianxi.web.mandate;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.lianxi.committee.appointment.MandateViews;
import org.lianxi.committee.mandate.AuthorisationFile;
import org.lianxi.committee.mandate.AuthorisationId;
import org.lianxi.web.security.SignedIn;

/** Hands the signed paper of an authorisation to whoever may read it: {@code /authorisation/<id>}. It is saved, never shown. */
@WebServlet("/authorisation/*")
public class AuthorisationDownload extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient MandateViews mandates;

    @Inject
    private transient SignedIn signedIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = Optional.ofNullable(request.getPathInfo())
                .map(path -> path.substring(1))
                .orElse("");
        AuthorisationFile file = mandates.paper(signedIn.person(), new AuthorisationId(id));
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(file.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"paper\"; filename*=UTF-8''" + name);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(file.content());
    }
}
