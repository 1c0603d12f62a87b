package org.lianxi.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.committee.account.AccountSettings;
import org.lianxi.committee.account.ChangePassword;
import org.lianxi.committee.account.PasswordChange;
import org.lianxi.committee.account.PasswordPolicy;
import org.lianxi.committee.account.SignInDuty;
import org.lianxi.committee.refusal.Input;
import org.lianxi.web.page.Notices;
import org.lianxi.web.page.Texts;
import org.lianxi.web.security.SignedIn;

/** Changing one's own password, by choice or because it is due. */
@Named
@RequestScoped
public class ChangePasswordPage {

    @Inject
    private SignedIn signedIn;

    @Inject
    private ChangePassword changePassword;

    @Inject
    private AccountSettings settings;

    @Inject
    private Notices notices;

    private String oldPassword = "";
    private String newPassword = "";
    private String repeatedPassword = "";

    /** Changes the password; the present session goes on. */
    public String change() {
        Input.check()
                .that(newPassword.equals(repeatedPassword), "repeatedPassword", "passwords-differ")
                .orRefuse();
        changePassword.change(signedIn.person(), new PasswordChange(oldPassword, newPassword, signedIn.session()));
        boolean wasDue = signedIn.isOwing();
        signedIn.fulfil(SignInDuty.CHANGE_PASSWORD);
        notices.say("account", "changed");
        return (wasDue ? "/inbox" : "/account") + "?faces-redirect=true";
    }

    /** The rules in words. */
    public String getHint() {
        PasswordPolicy policy = settings.passwordPolicy();
        return Texts.fill(
                Texts.of("account", signedIn.locale()).getString("password.hint"),
                signedIn.locale(),
                policy.shortest(),
                policy.fewestKinds());
    }

    public String getOldPassword() {
        return "";
    }

    public void setOldPassword(String oldPassword) {
        this.oldPassword = oldPassword;
    }

    public String getNewPassword() {
        return "";
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }

    public String getRepeatedPassword() {
        return "";
    }

    public void setRepeatedPassword(String repeatedPassword) {
        this.repeatedPassword = repeatedPassword;
    }
}
