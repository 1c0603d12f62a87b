package org.lianxi.committee.emergencyfund;

/** Port: the table {@code emergencyFund}. It advises; nothing is paid, and no vote replaced, by it. */
public interface EmergencyFund {

    /** What the rule of the jurisdiction says of a case. */
    FundAdvice advise(FundQuestion question);
}
