package org.lianxi.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.account.AccountFilter;
import org.lianxi.committee.account.AccountViews;
import org.lianxi.committee.administration.MandateDraft;
import org.lianxi.committee.grant.Proposal;
import org.lianxi.committee.grant.ProposeGrant;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.refusal.Input;
import org.lianxi.web.page.Notices;
import org.lianxi.web.page.Texts;
import org.lianxi.web.page.When;
import org.lianxi.web.security.SignedIn;

/** Proposing somebody for a post that one person alone does not give. */
@Named
@RequestScoped
public class ProposePage {

    private static final List<Post> POSTS =
            List.of(Post.STREET_LEADER, Post.SYSTEM_ADMINISTRATOR, Post.SECURITY_ADMINISTRATOR, Post.AUDITOR);

    @Inject
    private SignedIn signedIn;

    @Inject
    private AccountViews accounts;

    @Inject
    private Organisations organisations;

    @Inject
    private ProposeGrant proposeGrant;

    @Inject
    private InstantSource clock;

    @Inject
    private Notices notices;

    private String text = "";
    private String person = "";
    private String post = "";
    private String organisation = "";
    private String reason = "";
    private @Nullable LocalDate until;
    private List<SelectItem> persons = List.of();

    /** Looks for persons, with an account or without. */
    public void load() {
        Stream<SelectItem> with = accounts
                .page(signedIn.person(), new AccountFilter(text, Optional.empty()), PageRequest.first())
                .items()
                .stream()
                .map(each -> new SelectItem(each.person().value(), each.displayName() + " · " + each.login()));
        Stream<SelectItem> without = accounts.withoutAccount(signedIn.person(), text).stream()
                .map(each -> new SelectItem(each.id().value(), each.displayName()));
        persons = Stream.concat(with, without).toList();
    }

    /** Proposes it; a security administrator decides. */
    public String propose() {
        Input.check()
                .text("person", person, 1, 60)
                .text("post", post, 1, 60)
                .text("organisation", organisation, 1, 60)
                .orRefuse();
        MandateDraft draft = new MandateDraft(
                new PersonId(person),
                Post.valueOf(post),
                new OrganisationId(organisation),
                clock.instant(),
                Optional.ofNullable(until)
                        .map(day -> day.plusDays(1).atStartOfDay(When.ZONE).toInstant()));
        proposeGrant.propose(signedIn.person(), Proposal.appoint(draft, reason));
        notices.say("account", "proposed");
        return "/account/grants?faces-redirect=true";
    }

    public List<SelectItem> getPersons() {
        return persons;
    }

    public List<SelectItem> getPosts() {
        return POSTS.stream()
                .map(each -> new SelectItem(
                        each.name(), Texts.of("", signedIn.locale()).getString("post." + each.name())))
                .toList();
    }

    /** Where such posts are held. */
    public List<SelectItem> getOrganisations() {
        return Stream.of(OrganisationKind.STREET, OrganisationKind.CITY, OrganisationKind.DISTRICT)
                .flatMap(kind -> organisations.ofKind(kind).stream())
                .map(each -> new SelectItem(each.id().value(), each.name()))
                .toList();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
