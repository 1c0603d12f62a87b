package org.lianxi.web.mandate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.appointment.AuthoriseDelegate;
import org.lianxi.committee.appointment.MandateViews;
import org.lianxi.committee.appointment.PostView;
import org.lianxi.committee.mandate.AuthorisationDraft;
import org.lianxi.committee.mandate.AuthorisationFile;
import org.lianxi.committee.mandate.AuthorisationKind;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.mandate.Tense;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.refusal.Input;
import org.lianxi.web.document.SentFiles;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Entering the paper by which a committee of owners names its delegate. */
@Named
@RequestScoped
public class AuthorisePage {

    @Inject
    private AuthoriseDelegate authoriseDelegate;

    @Inject
    private MandateViews mandates;

    @Inject
    private Organisations organisations;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    @Inject
    private Notices notices;

    private String person = "";
    private AuthorisationKind kind = AuthorisationKind.STANDING;
    private String number = "";
    private String extent = "";
    private @Nullable LocalDate decidedOn;
    private @Nullable Instant from;
    private @Nullable Instant until;
    private @Nullable Part file;

    /** Enters it, and shows the posts of the organisation. */
    public String authorise() {
        Input.check()
                .text("person", person, 1, Integer.MAX_VALUE)
                .present("decidedOn", decidedOn)
                .present("from", from)
                .text("number", number, 1, Integer.MAX_VALUE)
                .text("extent", extent, 1, Integer.MAX_VALUE)
                .orRefuse();
        authoriseDelegate.authorise(
                signedIn.person(),
                new AuthorisationDraft(
                        getPlace().id(),
                        new PersonId(person),
                        kind,
                        number,
                        Optional.ofNullable(decidedOn).orElseThrow(),
                        Optional.ofNullable(from).orElseThrow(),
                        Optional.ofNullable(until),
                        extent,
                        SentFiles.of("file").stream()
                                .findFirst()
                                .map(each -> new AuthorisationFile(each.name(), "", each.bytes()))));
        notices.say("mandate", "authorised");
        return "/mandate/list?faces-redirect=true&organisation=" + getPlace().id();
    }

    public OrganisationView getPlace() {
        return organisations.get(new OrganisationId(asked.id("organisation")));
    }

    /** The delegates of now and of later. */
    public List<SelectItem> getPersons() {
        return Stream.of(Tense.NOW, Tense.FUTURE)
                .flatMap(tense -> mandates
                        .in(signedIn.person(), getPlace().id(), tense, new PageRequest(1, PageRequest.LARGEST_SIZE))
                        .items()
                        .stream())
                .filter(each -> each.post() == Post.PARTY_DELEGATE)
                .map(AuthorisePage::item)
                .toList();
    }

    private static SelectItem item(PostView post) {
        return new SelectItem(post.person().value(), post.holder());
    }

    public AuthorisationKind[] getKinds() {
        return AuthorisationKind.values();
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person == null ? "" : person;
    }

    public AuthorisationKind getKind() {
        return kind;
    }

    public void setKind(@Nullable AuthorisationKind kind) {
        this.kind = kind == null ? AuthorisationKind.STANDING : kind;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number == null ? "" : number;
    }

    public String getExtent() {
        return extent;
    }

    public void setExtent(@Nullable String extent) {
        this.extent = extent == null ? "" : extent;
    }

    public @Nullable LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(@Nullable LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public @Nullable Instant getFrom() {
        return from;
    }

    public void setFrom(@Nullable Instant from) {
        this.from = from;
    }

    public @Nullable Instant getUntil() {
        return until;
    }

    public void setUntil(@Nullable Instant until) {
        this.until = until;
    }
}
