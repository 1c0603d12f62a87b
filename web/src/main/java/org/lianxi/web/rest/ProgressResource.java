package org.lianxi.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lianxi.bpmn.inbox.ProgressStep;
import org.lianxi.bpmn.inbox.ProgressView;
import org.lianxi.bpmn.inbox.SubjectKind;
import org.lianxi.web.progress.ReadableProgress;

/** How far something has come, for whoever may read it. */
@Path("/progress/{kind}/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProgressResource {

    @Inject
    private ReadableProgress progress;

    /** The steps: done, current, next. */
    public record Steps(List<ProgressStep> steps) {}

    @GET
    @Operation(
            summary = "Where it is now",
            description =
                    "Kinds: matter, meeting, minutes, task. Done by whom and when; now with whom since when; next.")
    public Steps steps(@PathParam("kind") String kind, @PathParam("id") String id) {
        return progress.of(kind(kind), id)
                .map(ProgressView::steps)
                .map(Steps::new)
                .orElseThrow(NotFoundException::new);
    }

    private static SubjectKind kind(String word) {
        return Arrays.stream(SubjectKind.values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
