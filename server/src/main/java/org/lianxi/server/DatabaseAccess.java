package org.lianxi.server;

/** Where a database is and how to sign in to it. */
record DatabaseAccess(String url, String user, String password) {

    /** The address without what may be secret in it, for messages and logs. */
    String shownUrl() {
        int question = url.indexOf('?');
        return question < 0 ? url : url.substring(0, question);
    }

    @Override
    public String toString() {
        return shownUrl();
    }
}
