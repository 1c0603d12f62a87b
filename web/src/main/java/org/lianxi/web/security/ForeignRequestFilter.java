package org.lianxi.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lianxi.web.errors.ProblemDocument;

/** Refuses what a foreign page makes a browser send in the person's name (cross-site request forgery). */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class ForeignRequestFilter extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final System.Logger LOG = System.getLogger(ForeignRequestFilter.class.getName());
    private static final int FORBIDDEN = 403;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (OwnRequests.mayPass(request)) {
            chain.doFilter(request, response);
            return;
        }
        LOG.log(System.Logger.Level.WARNING, "foreign {0} {1} refused", request.getMethod(), request.getServletPath());
        if (request.getServletPath().startsWith("/api/")) {
            ProblemDocument.of(FORBIDDEN, "foreign-request", request).write(response);
        } else {
            response.sendError(FORBIDDEN);
        }
    }
}
