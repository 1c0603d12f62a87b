package org.lianxi.committee.account;

/** Signs in whom an identity provider has recognised. */
public interface SignInLinkedSubject {

    /**
     * Lets in the person whose account is linked with this subject; never opens an account.
     *
     * @param secondFactorProven whether the provider's word for a second factor counts here
     */
    SignInResult signIn(LinkedSubject subject, boolean secondFactorProven);
}
