package org.lianxi.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lianxi.committee.account.AccountDraft;
import org.lianxi.committee.account.AccountViews;
import org.lianxi.committee.account.OpenAccount;
import org.lianxi.committee.account.TemporaryPassword;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.PersonView;
import org.lianxi.committee.refusal.Input;
import org.lianxi.web.security.SignedIn;

/** Opening an account for a person of the register who has none. */
@Named
@RequestScoped
public class OpenAccountPage {

    @Inject
    private SignedIn signedIn;

    @Inject
    private AccountViews accounts;

    @Inject
    private OpenAccount openAccount;

    @Inject
    private ShownOnce shownOnce;

    private String text = "";
    private String person = "";
    private String login = "";
    private List<PersonView> found = List.of();

    /** Looks for persons without an account. */
    public void load() {
        found = accounts.withoutAccount(signedIn.person(), text);
    }

    /** Opens it with a temporary password, which this page shows once. */
    public void open() {
        Input.check().text("person", person, 1, 60).orRefuse();
        String temporary = TemporaryPassword.fresh();
        openAccount.open(signedIn.person(), new AccountDraft(new PersonId(person), login, temporary));
        shownOnce.show(temporary);
    }

    /** Those to choose from, by display name. */
    public List<SelectItem> getPersons() {
        return found.stream()
                .map(each -> new SelectItem(each.id().value(), each.displayName()))
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

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }
}
