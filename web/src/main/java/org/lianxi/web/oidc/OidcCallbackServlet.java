package org.lianxi.web.oidc;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Receives whoever comes back from the identity provider. */
@WebServlet("/oidc/callback")
public class OidcCallbackServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient OidcDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(desk.arrival(response));
    }
}
