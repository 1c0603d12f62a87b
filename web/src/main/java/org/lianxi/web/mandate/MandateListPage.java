package org.lianxi.web.mandate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.administration.WhoAppoints;
import org.lianxi.committee.appointment.AuthorisationView;
import org.lianxi.committee.appointment.MandateViews;
import org.lianxi.committee.appointment.PostView;
import org.lianxi.committee.appointment.WithdrawAuthorisation;
import org.lianxi.committee.mandate.AuthorisationId;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.mandate.Tense;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.page.PageNumber;
import org.lianxi.web.security.SignedIn;

/** The posts of one organisation: now, to come, past; and the papers of its delegates. */
@Named
@RequestScoped
public class MandateListPage {

    private static final int MOST_COMMUNITIES = 30;

    @Inject
    private MandateViews mandates;

    @Inject
    private WithdrawAuthorisation withdrawAuthorisation;

    @Inject
    private WhoAppoints whoAppoints;

    @Inject
    private Organisations organisations;

    @Inject
    private Permissions permissions;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    @Inject
    private Notices notices;

    @Inject
    private HttpServletRequest request;

    private @Nullable Page<PostView> found;
    private @Nullable OrganisationView shown;

    /** Whether there is anything to choose beyond one's own posts. */
    public boolean isUseful() {
        return !permissions
                .communities(signedIn.person(), Action.READ_ORGANISATIONS)
                .isEmpty();
    }

    public boolean isChosen() {
        return asked.find("organisation").isPresent();
    }

    public OrganisationView getPlace() {
        OrganisationView read = shown == null ? organisations.get(organisation()) : shown;
        shown = read;
        return read;
    }

    public Page<PostView> getFound() {
        Page<PostView> read = found == null
                ? mandates.in(signedIn.person(), organisation(), getTense(), PageRequest.page(PageNumber.in(asked)))
                : found;
        found = read;
        return read;
    }

    public List<AuthorisationView> getPapers() {
        return mandates.authorisations(signedIn.person(), organisation());
    }

    /** Whether delegates of this organisation speak with a paper only. */
    public boolean isWithPapers() {
        return Post.PARTY_DELEGATE.needsAuthorisationIn(getPlace().kind());
    }

    /** Whether the reader gives at least one post there. */
    public boolean isAppointing() {
        return Arrays.stream(Post.values())
                .filter(post -> post.existsIn(getPlace().kind()))
                .anyMatch(post -> whoAppoints.may(signedIn.person(), post, getPlace()));
    }

    public boolean isNamingDelegates() {
        return whoAppoints.may(signedIn.person(), Post.PARTY_DELEGATE, getPlace());
    }

    /** Whether the reader ends this one. */
    public boolean mayEnd(PostView post) {
        return post.tense() != Tense.PAST && whoAppoints.may(signedIn.person(), post.post(), getPlace());
    }

    /** Takes a paper back. */
    public String withdraw() {
        String id = Optional.ofNullable(request.getParameter("withdraw")).orElse("");
        withdrawAuthorisation.withdraw(signedIn.person(), new AuthorisationId(id));
        notices.say("mandate", "withdrawn");
        return "/mandate/list?faces-redirect=true&organisation=" + organisation();
    }

    public Tense getTense() {
        return asked.find("tense")
                .flatMap(name -> Arrays.stream(Tense.values())
                        .filter(each -> each.name().equals(name))
                        .findFirst())
                .orElse(Tense.NOW);
    }

    public Tense[] getTenses() {
        return Tense.values();
    }

    public String getChosenId() {
        return asked.find("organisation").orElse("");
    }

    /** The reader's own organisations, and those of the communities whose register the reader reads. */
    public List<SelectItem> getOrganisations() {
        Map<String, String> names = new LinkedHashMap<>();
        List<OrganisationId> own =
                signedIn.posts().stream().map(Mandate::organisation).toList();
        organisations.names(own).forEach((id, name) -> names.put(id.value(), name));
        Set<OrganisationId> communities = permissions.communities(signedIn.person(), Action.READ_ORGANISATIONS);
        communities.stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .limit(MOST_COMMUNITIES)
                .forEach(community -> organisations
                        .inCommunity(community)
                        .forEach(each -> names.put(each.id().value(), each.name())));
        return names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(each -> new SelectItem(each.getKey(), each.getValue()))
                .toList();
    }

    private OrganisationId organisation() {
        return new OrganisationId(asked.id("organisation"));
    }
}
