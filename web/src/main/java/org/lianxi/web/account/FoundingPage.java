package org.lianxi.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lianxi.committee.grant.FoundingDone;
import org.lianxi.committee.grant.FoundingDraft;
import org.lianxi.committee.grant.MissingAdministrators;
import org.lianxi.committee.grant.NameAdministrator;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.web.page.Texts;
import org.lianxi.web.security.SignedIn;

/** After the first set-up: the two other administrators, without whom nobody else gets an account. */
@Named
@RequestScoped
public class FoundingPage {

    @Inject
    private SignedIn signedIn;

    @Inject
    private MissingAdministrators missingAdministrators;

    @Inject
    private NameAdministrator nameAdministrator;

    @Inject
    private Permissions permissions;

    @Inject
    private ShownOnce shownOnce;

    private String displayName = "";
    private String login = "";
    private List<Post> missing = List.of();

    /** Looks who is missing. */
    public void load() {
        missing = missingAdministrators.of(signedIn.person());
    }

    /** Names the next one; the temporary password is shown here, once. */
    public void name() {
        Post next = missingAdministrators.of(signedIn.person()).stream()
                .findFirst()
                .orElseThrow(() -> new FoundingDone(Post.AUDITOR));
        shownOnce.show(nameAdministrator.name(signedIn.person(), new FoundingDraft(next, displayName, login)));
        displayName = "";
        login = "";
    }

    public List<Post> getMissing() {
        return missing;
    }

    /** The post to be filled now, in words. */
    public String getNext() {
        return missing.isEmpty()
                ? ""
                : Texts.of("", signedIn.locale())
                        .getString("post." + missing.get(0).name());
    }

    /** For the first page after the sign-in: whether this person is to name somebody. */
    public boolean isDue() {
        return permissions.may(signedIn.person(), Action.MAINTAIN_ACCOUNTS, Scope.everywhere())
                && !missingAdministrators.of(signedIn.person()).isEmpty();
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }
}
