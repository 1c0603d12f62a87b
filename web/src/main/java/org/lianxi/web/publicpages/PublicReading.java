package org.lianxi.web.publicpages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.meeting.publicity.PublicNoticeId;
import org.lianxi.meeting.publicity.PublishedLine;
import org.lianxi.meeting.publicity.PublishedNotice;
import org.lianxi.meeting.publicity.PublishedNotices;

/** What the address of a public page asks for. */
@Named
@RequestScoped
public class PublicReading {

    /** Of what hangs now, all that a wall can hold. */
    private static final int MOST_POSTED = 100;

    @Inject
    private PublishedNotices notices;

    @Inject
    private Organisations organisations;

    @Inject
    private HttpServletRequest request;

    private String community = "";
    private String notice = "";
    private @Nullable PublishedNotice read;
    private @Nullable Page<PublishedLine> past;

    void open(String communityId, String noticeId) {
        community = communityId;
        notice = noticeId;
    }

    /** Whatever everybody may read may be kept a minute by everybody in between. */
    public void load() {
        ExternalContext answer = FacesContext.getCurrentInstance().getExternalContext();
        answer.setResponseHeader("Cache-Control", "public, max-age=60");
        answer.setResponseHeader("Vary", "Cookie, Accept-Language");
    }

    public List<OrganisationView> getCommunities() {
        return notices.communities();
    }

    public String getCommunity() {
        return community;
    }

    public String getCommunityName() {
        return organisations.get(new OrganisationId(community)).name();
    }

    public List<PublishedLine> getPosted() {
        return notices.posted(new OrganisationId(community), new PageRequest(1, MOST_POSTED))
                .items();
    }

    public Page<PublishedLine> getPast() {
        Page<PublishedLine> found =
                past == null ? notices.past(new OrganisationId(community), PageRequest.page(number())) : past;
        past = found;
        return found;
    }

    private int number() {
        return Optional.ofNullable(request.getParameter("page"))
                .filter(text -> text.matches("[1-9][0-9]{0,4}"))
                .map(Integer::valueOf)
                .orElse(1);
    }

    /** The notice, read once. */
    public PublishedNotice getNotice() {
        PublishedNotice found = read == null ? notices.get(new PublicNoticeId(notice)) : read;
        read = found;
        return found;
    }

    /** Everything that the page shows, in one line: pages that show the same have the same. */
    String content() {
        if (!notice.isEmpty()) {
            return getNotice().toString();
        }
        return community.isEmpty()
                ? getCommunities().toString()
                : getCommunityName() + getPosted() + getPast().items();
    }
}
