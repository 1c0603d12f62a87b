package org.lianxi.committee.appointment;

import org.lianxi.committee.mandate.DelegateAuthorisation;

/**
 * An authorisation as it is shown.
 *
 * @param delegate the title of the person it names
 * @param inForce whether it holds now
 */
public record AuthorisationView(
        DelegateAuthorisation authorisation, String delegate, String organisationName, boolean inForce) {}
