package org.lianxi.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.committee.account.ChangePassword;
import org.lianxi.committee.refusal.Input;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Who one is here, and one's password. */
@Named
@RequestScoped
public class AccountPage {

    @Inject
    private SignedIn signedIn;

    @Inject
    private ChangePassword changePassword;

    @Inject
    private Notices notices;

    private String oldPassword = "";
    private String newPassword = "";
    private String repeatedPassword = "";

    /** Changes the password. */
    public String change() {
        Input.check()
                .that(newPassword.equals(repeatedPassword), "repeatedPassword", "passwords-differ")
                .orRefuse();
        changePassword.change(signedIn.person(), oldPassword, newPassword);
        notices.say("account", "changed");
        return "/account?faces-redirect=true";
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
