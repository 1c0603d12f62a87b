package org.lianxi.committee.account;

/** Names the accounts that were opened together and whose first passwords are handed out together. */
public record AccountBatch(String value) {

    @Override
    public String toString() {
        return value;
    }
}
