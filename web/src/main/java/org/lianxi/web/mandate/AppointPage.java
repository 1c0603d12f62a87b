package org.lianxi.web.mandate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.administration.AppointNewcomer;
import org.lianxi.committee.administration.AppointToPost;
import org.lianxi.committee.administration.MandateDraft;
import org.lianxi.committee.administration.NewcomerDraft;
import org.lianxi.committee.administration.WhoAppoints;
import org.lianxi.committee.appointment.MandateViews;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.refusal.Input;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.page.Texts;
import org.lianxi.web.security.SignedIn;

/** Appointing somebody to a post of an organisation. */
@Named
@RequestScoped
public class AppointPage {

    @Inject
    private AppointToPost appointToPost;

    @Inject
    private AppointNewcomer appointNewcomer;

    @Inject
    private WhoAppoints whoAppoints;

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

    private String post = "";
    private String person = "";
    private String title = "";
    private @Nullable Instant from;
    private @Nullable Instant until;

    /** Appoints, and shows the posts of the organisation; a new person is entered only together with the post. */
    public String appoint() {
        Input.check()
                .text("post", post, 1, Integer.MAX_VALUE)
                .that(person.isEmpty() != title.isBlank(), "title", "person-or-title")
                .present("from", from)
                .orRefuse();
        give(Optional.ofNullable(from).orElseThrow());
        notices.say("mandate", "appointed");
        return "/mandate/list?faces-redirect=true&organisation=" + getPlace().id();
    }

    private void give(Instant start) {
        Post chosen = Post.valueOf(post);
        OrganisationId place = getPlace().id();
        if (person.isEmpty()) {
            appointNewcomer.appoint(
                    signedIn.person(), new NewcomerDraft(title, chosen, place, start, Optional.ofNullable(until)));
        } else {
            appointToPost.appoint(
                    signedIn.person(),
                    new MandateDraft(new PersonId(person), chosen, place, start, Optional.ofNullable(until)));
        }
    }

    public OrganisationView getPlace() {
        return organisations.get(new OrganisationId(asked.id("organisation")));
    }

    /** The posts of the organisation that are the reader's to give. */
    public List<SelectItem> getPosts() {
        OrganisationView place = getPlace();
        return Arrays.stream(Post.values())
                .filter(each -> each.existsIn(place.kind()) && whoAppoints.may(signedIn.person(), each, place))
                .map(each -> new SelectItem(
                        each.name(), Texts.of("", signedIn.locale()).getString("post." + each)))
                .toList();
    }

    public List<SelectItem> getPersons() {
        return mandates.known(signedIn.person(), getPlace().id()).stream()
                .map(each -> new SelectItem(each.id().value(), each.displayName()))
                .toList();
    }

    public String getPost() {
        return post;
    }

    public void setPost(@Nullable String post) {
        this.post = post == null ? "" : post;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person == null ? "" : person;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title == null ? "" : title;
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
