package dev.lathe.benchmarks;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;

/** The least that a server on stdio can do: reads a line, writes it back. Lines may have 64 KB. */
final class Echo {

    private Echo() {}

    /** Serves until the input ends. */
    public static void main(String[] args) throws IOException {
        FileInputStream in = new FileInputStream(FileDescriptor.in);
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        byte[] buffer = new byte[1 << 16];
        int end = 0;
        int count;
        while ((count = in.read(buffer, end, buffer.length - end)) > 0) {
            int start = 0;
            for (int i = end; i < end + count; i++) {
                if (buffer[i] == '\n') {
                    out.write(buffer, start, i + 1 - start);
                    start = i + 1;
                }
            }
            end += count - start;
            System.arraycopy(buffer, start, buffer, 0, end);
        }
    }
}
