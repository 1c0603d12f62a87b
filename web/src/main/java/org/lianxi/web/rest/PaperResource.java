package org.lianxi.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.lianxi.meeting.paper.PaperFormat;
import org.lianxi.web.paper.PaperFile;
import org.lianxi.web.paper.PaperKind;
import org.lianxi.web.paper.PaperPress;

/** Documents as PDF or DOCX, whichever is accepted. */
@Path("/papers/{kind}/{id}")
@RequestScoped
public class PaperResource {

    private static final String PDF = "application/pdf";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject
    private PaperPress press;

    @GET
    @Produces({PDF, DOCX})
    @Operation(
            summary = "A document of a meeting",
            description =
                    "notice, agenda or attendance of a meeting; minutes or public-minutes of minutes. PDF unless the"
                            + " request accepts only DOCX.")
    public Response get(@PathParam("kind") String word, @PathParam("id") String id, @Context Request request) {
        PaperKind kind = PaperKind.in(word).orElseThrow(NotFoundException::new);
        PaperFile file = press.file(kind, id, accepted(request));
        return Response.ok(file.content(), file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.disposition())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private static PaperFormat accepted(Request request) {
        List<Variant> offered = Variant.mediaTypes(MediaType.valueOf(PDF), MediaType.valueOf(DOCX))
                .build();
        @Nullable Variant chosen = request.selectVariant(offered);
        return Optional.ofNullable(chosen)
                .flatMap(variant -> Arrays.stream(PaperFormat.values())
                        .filter(each -> variant.getMediaType().toString().equals(each.mediaType()))
                        .findFirst())
                .orElse(PaperFormat.PDF);
    }
}
