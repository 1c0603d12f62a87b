package org.lianxi.web.publicpages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.meeting.publicity.ObjectToNotice;
import org.lianxi.meeting.publicity.ObjectionDraft;
import org.lianxi.meeting.publicity.PublicNoticeId;
import org.lianxi.meeting.publicity.PublishedNotices;

/** An objection without an account; the community knows who it is, and nobody else learns it. */
@Named
@RequestScoped
public class ObjectPage {

    @Inject
    private ObjectToNotice objectToNotice;

    @Inject
    private PublishedNotices notices;

    @Inject
    private ObjectionLimit limit;

    @Inject
    private HttpServletRequest request;

    private String notice = "";
    private String words = "";
    private boolean ownership;
    private String name = "";
    private String contact = "";

    public String object() {
        if (!limit.admits(request.getRemoteAddr())) {
            throw new InvalidInput("words", "too-many-objections");
        }
        objectToNotice.object(new PublicNoticeId(notice), new ObjectionDraft(words, ownership, name, contact));
        return "/publicpages/objected?faces-redirect=true";
    }

    /** What it is about. */
    public String getTitle() {
        return notices.get(new PublicNoticeId(notice)).words().title();
    }

    public String getNotice() {
        return notice;
    }

    public void setNotice(String notice) {
        this.notice = notice;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public boolean isOwnership() {
        return ownership;
    }

    public void setOwnership(boolean ownership) {
        this.ownership = ownership;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }
}
