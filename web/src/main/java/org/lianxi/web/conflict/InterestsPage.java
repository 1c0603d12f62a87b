package org.lianxi.web.conflict;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.conflict.DeclareInterest;
import org.lianxi.committee.conflict.InterestId;
import org.lianxi.committee.conflict.InterestKind;
import org.lianxi.committee.conflict.InterestViews;
import org.lianxi.committee.conflict.OwnInterestsView;
import org.lianxi.committee.conflict.WithdrawInterest;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.refusal.Input;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** One's own declarations of interest. */
@Named
@RequestScoped
public class InterestsPage {

    /** The name of the buttons that withdraw a declaration; their value is the declaration. */
    static final String WITHDRAW = "withdraw";

    @Inject
    private InterestViews interests;

    @Inject
    private DeclareInterest declareInterest;

    @Inject
    private WithdrawInterest withdrawInterest;

    @Inject
    private Permissions permissions;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    @Inject
    private HttpServletRequest request;

    private String organisation = "";
    private InterestKind kind = InterestKind.DIRECT_INTEREST;
    private @Nullable OwnInterestsView view;

    /** Reads before anything is written; anew after a refused act. */
    public void load() {
        view = interests.own(signedIn.person());
    }

    public OwnInterestsView getView() {
        if (view == null) {
            view = interests.own(signedIn.person());
        }
        return view;
    }

    /** Whether the reader takes part in meetings at all, so that there is something to declare. */
    public boolean isOffered() {
        return !permissions
                .communities(signedIn.person(), Action.DECLARE_CONFLICT)
                .isEmpty();
    }

    public List<SelectItem> getCompanies() {
        return getView().companies().stream()
                .map(each -> new SelectItem(each.id().value(), each.name()))
                .toList();
    }

    public InterestKind[] getKinds() {
        return InterestKind.values();
    }

    /** Declares an interest from today on. */
    public String declare() {
        Input.check()
                .that(!organisation.isBlank(), "organisation", "input-required")
                .orRefuse();
        declareInterest.declare(signedIn.person(), new OrganisationId(organisation), kind);
        return again("interests.declared");
    }

    /** Ends the declaration whose button was pressed. */
    public String withdraw() {
        withdrawInterest.withdraw(
                signedIn.person(),
                new InterestId(
                        Optional.ofNullable(request.getParameter(WITHDRAW)).orElse("")));
        return again("interests.withdrawn");
    }

    private String again(String notice) {
        notices.say("conflict", notice);
        return "/conflict/interests.xhtml?faces-redirect=true";
    }

    public String getOrganisation() {
        return organisation;
    }

    /** A list from which nothing was chosen sends null. */
    public void setOrganisation(@Nullable String organisation) {
        this.organisation = organisation == null ? "" : organisation;
    }

    public InterestKind getKind() {
        return kind;
    }

    public void setKind(InterestKind kind) {
        this.kind = kind;
    }
}
