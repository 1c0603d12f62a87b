package org.lianxi.web.progress;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.lianxi.bpmn.inbox.ProgressView;
import org.lianxi.bpmn.inbox.SubjectKind;

/**
 * The model of a process for its picture, {@code /progress/<kind>/<id>}, for whoever may read its subject. It holds nothing
 * but the model. A refusal ends on the error page.
 */
@WebServlet("/progress/*")
public class ProgressPicture extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final int NOT_FOUND = 404;

    @Inject
    private transient ReadableProgress progress;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ProgressView> found =
                find(Optional.ofNullable(request.getPathInfo()).orElse(""));
        if (found.isEmpty()) {
            response.sendError(NOT_FOUND);
            return;
        }
        response.setContentType("application/xml");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(found.get().bpmnXml());
    }

    private Optional<ProgressView> find(String path) {
        String[] parts = path.split("/", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        return Arrays.stream(SubjectKind.values())
                .filter(kind -> kind.name().equals(parts[1]))
                .findFirst()
                .flatMap(kind -> progress.of(kind, parts[2]));
    }
}
