package org.lianxi.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.notice.NameSubstitute;
import org.lianxi.meeting.notice.NoticeViews;
import org.lianxi.web.document.SentFiles;
import org.lianxi.web.page.Notices;
import org.lianxi.web.page.Texts;
import org.lianxi.web.security.SignedIn;

/** Naming who comes instead, and handing in the authorisation. */
@Named
@RequestScoped
public class SubstitutePage {

    @Inject
    private NameSubstitute nameSubstitute;

    @Inject
    private NoticeViews views;

    @Inject
    private NoticePage notice;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private String substitute = "";
    private @Nullable Part authorisation;

    /** Names somebody. */
    public String name() {
        Input.check().text("substitute", substitute, 1, Integer.MAX_VALUE).orRefuse();
        nameSubstitute.name(
                signedIn.person(), notice.meeting(), new PersonId(substitute), SentFiles.of("authorisation"));
        return done("substitute.done");
    }

    /** Hands in the paper. */
    public String authorise() {
        nameSubstitute.authorise(signedIn.person(), notice.meeting(), SentFiles.of("authorisation"));
        notices.say("notice", "substitute.authorised");
        return "/notice/view.xhtml?faces-redirect=true&id=" + notice.meeting();
    }

    private String done(String key) {
        notices.say("notice", key);
        return "/notice/substitute.xhtml?faces-redirect=true&id=" + notice.meeting();
    }

    /** Who can come: who is a delegate already says so. */
    public List<SelectItem> getCandidates() {
        ResourceBundle texts = Texts.of("notice", signedIn.locale());
        return views.substitutes(signedIn.person(), notice.meeting()).stream()
                .map(each -> new SelectItem(
                        each.person().value(),
                        each.isMandated()
                                ? Texts.fill(texts.getString("substitute.mandated"), signedIn.locale(), each.name())
                                : each.name()))
                .toList();
    }

    /** Whether a named substitute waits for the paper. */
    public boolean isPending() {
        return notice.getRecord().substitutions().stream().anyMatch(each -> each.mayAuthorise());
    }

    public String getSubstitute() {
        return substitute;
    }

    public void setSubstitute(String substitute) {
        this.substitute = substitute;
    }

    public @Nullable Part getAuthorisation() {
        return authorisation;
    }

    public void setAuthorisation(@Nullable Part authorisation) {
        this.authorisation = authorisation;
    }
}
