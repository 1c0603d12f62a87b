package org.lianxi.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.committee.account.FirstAdministratorDraft;
import org.lianxi.committee.account.SetUpFirstAdministrator;
import org.lianxi.committee.refusal.Input;

/** Sets up the city and its first administrator with the one-time link that the launcher printed. */
@Named
@RequestScoped
public class SetUpPage {

    @Inject
    private SetUpFirstAdministrator setUp;

    @Inject
    private Event<ProductSetUp> events;

    private String token = "";
    private String cityName = "";
    private String displayName = "";
    private String login = "";
    private String password = "";
    private String repeatedPassword = "";

    /** Sets up; then the new administrator signs in. */
    public String setUp() {
        Input.check()
                .that(password.equals(repeatedPassword), "repeatedPassword", "passwords-differ")
                .orRefuse();
        setUp.setUp(token, new FirstAdministratorDraft(cityName, displayName, login, password));
        events.fire(new ProductSetUp());
        return "/sign-in?faces-redirect=true";
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getCityName() {
        return cityName;
    }

    public void setCityName(String cityName) {
        this.cityName = cityName;
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

    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getRepeatedPassword() {
        return "";
    }

    public void setRepeatedPassword(String repeatedPassword) {
        this.repeatedPassword = repeatedPassword;
    }
}
