package org.lianxi.web.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells browsers what to refuse: foreign and inline script, framing, guessing of types, and telling others where one was. */
@WebFilter(
        urlPatterns = "/*",
        asyncSupported = true,
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD, DispatcherType.ERROR})
public class HeaderFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        BrowserRules.tell(response, isVersioned(request));
        chain.doFilter(request, response);
    }

    /** Libraries carry their version in the path, our own files theirs in the query. */
    private static boolean isVersioned(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith("/webjars/") || (path.startsWith("/assets/") && request.getQueryString() != null);
    }
}
