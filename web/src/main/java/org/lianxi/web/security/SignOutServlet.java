package org.lianxi.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Ends the session, and makes the browser forget the pages it has kept. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient SignInDesk desk;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        desk.signOut();
        response.setHeader("Clear-Site-Data", "\"cache\"");
        response.sendRedirect(SignInChallenge.SIGN_IN_PAGE);
    }
}
