package org.lianxi.web.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.lianxi.committee.reading.ReadingMemo;

/** A request that asks for something changes nothing: while it is answered, the registers are asked everything once. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class ReadingFilter extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!READING.contains(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        ReadingMemo.open();
        try {
            chain.doFilter(request, response);
        } finally {
            ReadingMemo.close();
        }
    }
}
