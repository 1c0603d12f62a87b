package org.lianxi.web.permission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.web.security.SignedIn;

/** What one may oneself, and why. */
@Named
@RequestScoped
public class MyRightsPage {

    @Inject
    private Question question;

    @Inject
    private Permissions permissions;

    @Inject
    private SignedIn signedIn;

    /** Reads the own mandates, and answers what was asked. */
    public void load() {
        question.about(signedIn.person());
    }

    public boolean isMayExplain() {
        return permissions.may(signedIn.person(), Action.EXPLAIN_PERMISSIONS, Scope.everywhere());
    }
}
