package org.lianxi.web.publicpages;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.UnknownOrganisation;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.meeting.document.FileContent;
import org.lianxi.meeting.document.StoredFileId;
import org.lianxi.meeting.document.UnknownFile;
import org.lianxi.meeting.publicity.PublicNoticeId;
import org.lianxi.meeting.publicity.PublishedNotices;
import org.lianxi.meeting.publicity.UnknownPublicNotice;
import org.lianxi.web.page.PageLanguage;

/**
 * {@code /public}, {@code /public/<community>}, {@code /public/<community>/<notice>} and
 * {@code /public/<community>/<notice>/<attachment>}, for everybody; {@code /public/<community>/feed.atom} for programs that
 * look for news. Nobody is asked who they are, and no cookie is set.
 */
@WebServlet({"/public", "/public/*"})
public class PublicServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final String FEED = "feed.atom";
    private static final int ENTRIES = 50;

    @Inject
    private transient PublicReading reading;

    @Inject
    private transient PublishedNotices notices;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        List<String> parts = Arrays.stream(
                        Optional.ofNullable(request.getPathInfo()).orElse("").split("/", -1))
                .filter(part -> !part.isBlank())
                .toList();
        try {
            answer(parts, request, response);
        } catch (UnknownPublicNotice | UnknownOrganisation | UnknownFile e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void answer(List<String> parts, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        switch (parts.size()) {
            case 0 -> page("communities", "", "", request, response);
            case 1 -> page("community", parts.get(0), "", request, response);
            case 2 -> feedOrNotice(parts, request, response);
            case 3 -> attachment(parts, request, response);
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void feedOrNotice(List<String> parts, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!parts.get(1).equals(FEED)) {
            page("notice", parts.get(0), parts.get(1), request, response);
            return;
        }
        OrganisationId community = new OrganisationId(parts.get(0));
        reading.open(parts.get(0), "");
        String address = request.getRequestURL().toString();
        byte[] feed = new AtomFeed(
                        address.substring(0, address.length() - FEED.length() - 1), reading.getCommunityName())
                .of(notices.posted(community, new PageRequest(1, ENTRIES)).items());
        send(feed, "application/atom+xml;charset=utf-8", request, response);
    }

    private void attachment(List<String> parts, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        FileContent file = notices.attachment(new PublicNoticeId(parts.get(1)), new StoredFileId(parts.get(2)));
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"notice." + file.kind().extension() + "\"");
        send(file.bytes(), file.kind().mediaType(), request, response);
    }

    private static void send(byte[] bytes, String type, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (EntityTag.of(bytes).isKnown(request, response)) {
            return;
        }
        response.setHeader("Cache-Control", "public, max-age=60");
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private void page(
            String page, String community, String notice, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        reading.open(community, notice);
        String content = reading.content() + PageLanguage.of(request) + PageLanguage.isLargeType(request);
        if (!EntityTag.of(content).isKnown(request, response)) {
            request.getRequestDispatcher("/publicpages/" + page).forward(request, response);
        }
    }
}
