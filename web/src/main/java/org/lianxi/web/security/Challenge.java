package org.lianxi.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What somebody gets in place of the page that was asked for. */
interface Challenge {

    void answer(HttpServletResponse response) throws IOException, ServletException;
}
