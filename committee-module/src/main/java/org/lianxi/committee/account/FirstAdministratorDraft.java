package org.lianxi.committee.account;

/**
 * The first administrator and the city for which the product is set up.
 *
 * @param cityName name of the uppermost organisation
 * @param displayName what is shown of the person, e.g. 系统管理员
 */
public record FirstAdministratorDraft(String cityName, String displayName, String login, String password) {

    /** Keeps the password out of every log. */
    @Override
    public String toString() {
        return "FirstAdministratorDraft[cityName=" + cityName + ", login=" + login + "]";
    }
}
