package org.lianxi.web.oidc;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.lianxi.web.page.LocalAddress;

/** Sets out to the identity provider, to sign in. */
@WebServlet("/oidc/start")
public class OidcStartServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient OidcDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(desk.departure(
                false, Optional.ofNullable(request.getParameter("to")).orElse(LocalAddress.HOME)));
    }
}
