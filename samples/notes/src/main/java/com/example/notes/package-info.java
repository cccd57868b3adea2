/** Notes in files, for whoever starts the process and for callers with a token. */
package com.example.notes;
