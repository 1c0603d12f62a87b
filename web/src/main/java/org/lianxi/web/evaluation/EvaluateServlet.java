package org.lianxi.web.evaluation;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.lianxi.meeting.evaluation.EvaluationToken;

/** {@code /evaluate/<token>}, the address on a slip, and {@code /evaluate} for who types the token. */
@WebServlet({"/evaluate", "/evaluate/*"})
public class EvaluateServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient OpenedSlip slip;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String inPath = Optional.ofNullable(request.getPathInfo()).orElse("").replace("/", "");
        String typed = Optional.ofNullable(request.getParameter("code")).orElse("");
        if (inPath.isBlank() && !typed.isBlank()) {
            String code = EvaluationToken.typed(typed).value();
            response.sendRedirect("/evaluate/" + URLEncoder.encode(code, StandardCharsets.UTF_8));
            return;
        }
        slip.open(EvaluationToken.typed(inPath).value());
        response.setHeader("Cache-Control", "no-store");
        request.getRequestDispatcher("/evaluation/answer").forward(request, response);
    }
}
