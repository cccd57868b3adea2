package dev.lathe.http.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** What a body consists of: the first of {@link #array}, as many as {@link #length} says. */
public final class Bytes implements RequestBody {

    /** What is reserved for a body of which nothing has come yet, whatever it says of itself. */
    private static final int MOST_ON_TRUST = 256 * 1024;

    private static final int UNKNOWN = 8 * 1024;

    private final int most;
    private byte[] array;
    private int length;

    /** Makes room for a body that declares its length, or does not: -1. */
    Bytes(long declared, int most) {
        this.most = most;
        this.array = new byte[(int) Math.min(Math.min(declared < 0 ? UNKNOWN : declared, MOST_ON_TRUST), most)];
    }

    /** Returns the bytes themselves, no copy, and possibly more of them than belong to the body. */
    public byte[] array() {
        return array;
    }

    public int length() {
        return length;
    }

    /** Reads everything; returns false if that is more than allowed. */
    boolean fill(InputStream in) throws IOException {
        while (true) {
            int count = length < array.length ? in.read(array, length, array.length - length) : readOne(in);
            if (count < 0) {
                return true;
            }
            if (length + count > most) {
                return false;
            }
            length += count;
        }
    }

    /** Finds out whether a body goes on that has filled the array; makes it longer in that case. */
    private int readOne(InputStream in) throws IOException {
        int next = in.read();
        if (next < 0) {
            return -1;
        }
        if (length < most) {
            array = Arrays.copyOf(array, (int) Math.min(most, Math.max(UNKNOWN, 2L * length)));
            array[length] = (byte) next;
        }
        return 1;
    }
}
