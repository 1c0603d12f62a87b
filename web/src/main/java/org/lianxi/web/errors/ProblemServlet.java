package org.lianxi.web.errors;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lianxi.web.page.BlankGet;

/** Where the container sends every error: shows the problem page as if it had been asked for, whatever was asked. */
@WebServlet("/error/problem")
public class ProblemServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        ShownProblem problem = ShownProblem.of(request);
        problem.remember(request);
        response.setStatus(problem.status());
        request.getRequestDispatcher("/error/shown").forward(new BlankGet(request), response);
    }
}
