package org.lianxi.web.page;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** The switches for language and large type: a cookie, and back to the page. */
@WebServlet("/preferences")
public class Preferences extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final int KEPT_SECONDS = (int) Duration.ofDays(365).toSeconds();

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        keep(PageLanguage.COOKIE, Set.of("zh", "en"), request, response);
        keep(PageLanguage.LARGE_TYPE_COOKIE, Set.of("on", "off"), request, response);
        response.sendRedirect(LocalAddress.orHome(
                Optional.ofNullable(request.getParameter("to")).orElse(LocalAddress.HOME)));
    }

    private static void keep(
            String name, Set<String> allowed, HttpServletRequest request, HttpServletResponse response) {
        Optional.ofNullable(request.getParameter(name))
                .filter(allowed::contains)
                .ifPresent(value -> {
                    Cookie cookie = new Cookie(name, value);
                    cookie.setPath("/");
                    cookie.setMaxAge(KEPT_SECONDS);
                    cookie.setHttpOnly(true);
                    cookie.setSecure(request.isSecure());
                    cookie.setAttribute("SameSite", "Lax");
                    response.addCookie(cookie);
                });
    }
}
