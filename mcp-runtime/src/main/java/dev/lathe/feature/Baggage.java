package dev.lathe.feature;

/** The form of a {@code baggage}: {@code key=value;property,other=value} (W3C Baggage, section 3.2). */
final class Baggage {

    private static final int LONGEST = 8192;
    private static final int MOST_MEMBERS = 180;

    private Baggage() {}

    static boolean isValid(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        String[] members = text.split(",", -1);
        for (String member : members) {
            if (!isMember(member)) {
                return false;
            }
        }
        return members.length <= MOST_MEMBERS;
    }

    private static boolean isMember(String member) {
        String[] parts = member.split(";", -1);
        for (String part : parts) {
            if (!isProperty(part)) {
                return false;
            }
        }
        return parts[0].indexOf('=') > 0;
    }

    /** A property may be a key alone, which a member may not. */
    private static boolean isProperty(String part) {
        int equals = part.indexOf('=');
        String key = HeaderText.trim(equals < 0 ? part : part.substring(0, equals));
        String value = equals < 0 ? "" : HeaderText.trim(part.substring(equals + 1));
        return HeaderText.isToken(key) && isValue(value);
    }

    private static boolean isValue(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c <= ' ' || c > '~' || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }
}
