package org.lianxi.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.account.AccountFilter;
import org.lianxi.committee.account.AccountLine;
import org.lianxi.committee.account.AccountState;
import org.lianxi.committee.account.AccountViews;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.web.security.SignedIn;

/** All accounts, a page at a time, by login. */
@Named
@RequestScoped
public class AccountListPage {

    @Inject
    private SignedIn signedIn;

    @Inject
    private AccountViews accounts;

    @Inject
    private Permissions permissions;

    private String text = "";
    private String state = "";
    private int number = 1;
    private @Nullable Page<AccountLine> page;

    /** Reads the page. */
    public void load() {
        page = accounts.page(signedIn.person(), new AccountFilter(text, chosen()), PageRequest.page(number));
    }

    private Optional<AccountState> chosen() {
        return Stream.of(AccountState.values())
                .filter(each -> each.name().equals(state))
                .findFirst();
    }

    public @Nullable Page<AccountLine> getPage() {
        return page;
    }

    public AccountState[] getStates() {
        return AccountState.values();
    }

    /** Whether the reader opens accounts and proposes, or only looks. */
    public boolean isMaintainer() {
        return permissions.may(signedIn.person(), Action.MAINTAIN_ACCOUNTS, Scope.everywhere());
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
